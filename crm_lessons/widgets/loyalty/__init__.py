"""What is moved in chapter 8."""
