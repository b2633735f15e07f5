-- Counters of all nodes by UTC day: each node adds what it counted since it last did.
CREATE TABLE metric_days (
  on_day DATE NOT NULL,
  metric VARCHAR(60) NOT NULL,
  tags VARCHAR(400) NOT NULL,                 -- name=value, by name, joined by commas
  total BIGINT NOT NULL,
  PRIMARY KEY (on_day, metric, tags)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
