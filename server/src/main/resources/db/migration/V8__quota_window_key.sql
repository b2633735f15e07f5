-- A day is told from another by its end: after a move westward two days of one person have the same date.
ALTER TABLE quota_counters DROP PRIMARY KEY;
ALTER TABLE quota_counters ADD PRIMARY KEY (user_id, window_ends_at);
DROP INDEX quota_counters_running ON quota_counters;
CREATE INDEX quota_counters_date ON quota_counters (user_id, local_date);
ALTER TABLE quota_holds ADD COLUMN window_ends_at DATETIME(6) NOT NULL;
