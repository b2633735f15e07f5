-- Acts of operators and security events, chained by hash; sequence_number is the chain's order.
CREATE TABLE audit_logs (
  sequence_number BIGINT NOT NULL PRIMARY KEY,
  id VARCHAR(36) NOT NULL,
  at DATETIME(6) NOT NULL,
  actor VARCHAR(254),
  actor_role VARCHAR(20),
  action VARCHAR(60) NOT NULL,
  target_user_id VARCHAR(36),
  resource_type VARCHAR(40),
  resource_id VARCHAR(60),
  before_state LONGTEXT,
  after_state LONGTEXT,
  reason VARCHAR(1000),
  ip_address VARCHAR(45),
  previous_hash VARCHAR(64) NOT NULL,
  row_hash VARCHAR(64) NOT NULL,
  CONSTRAINT audit_logs_id UNIQUE (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX audit_logs_target ON audit_logs (target_user_id, sequence_number);
CREATE INDEX audit_logs_action ON audit_logs (action, sequence_number);
