"""What each exercise sheet lays on the desk: the course's own tables, or those drawn for one student."""
