"""From chapters to products: one text source becomes lessons, sheets and solutions in two languages."""
