"""The figures of the chapter on the indicators of a campaign."""
