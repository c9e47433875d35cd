-- Facts that belong to no tally, by what they say: what a station was told is found among any number of ignored scans.
-- Scans that count belong to a tally and do not pay for it.

CREATE INDEX fact_by_type ON fact (stream, type) WHERE tally = 0;
