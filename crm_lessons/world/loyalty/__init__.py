"""What a manager does to keep customers, lived beside its twins: repairs, messages, visits, a loyalty programme."""
