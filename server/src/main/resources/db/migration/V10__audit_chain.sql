-- The audit trail as a chain. What can be told about a person is sealed under that person's own key, so the table of
-- V5, which kept it in the clear and was never written to, is made anew.
DROP TABLE audit_logs;
CREATE TABLE audit_logs (
  sequence_number BIGINT NOT NULL PRIMARY KEY, -- from 1, without gaps
  id VARCHAR(36) NOT NULL,
  at DATETIME(6) NOT NULL,
  actor_id VARCHAR(36),                        -- null: the application itself
  actor_role VARCHAR(20) NOT NULL,
  action VARCHAR(60) NOT NULL,
  target_user_id VARCHAR(36),
  resource_type VARCHAR(40),
  resource_id VARCHAR(60),
  actor_sealed VARBINARY(2000) NOT NULL,       -- the actor's address and network address, under the actor's key
  content_sealed VARBINARY(32000) NOT NULL,    -- before, after and reason, under the key of whom it is about
  previous_hash BINARY(32) NOT NULL,
  row_hash BINARY(32) NOT NULL,
  CONSTRAINT audit_logs_id UNIQUE (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX audit_logs_target ON audit_logs (target_user_id, sequence_number);
CREATE INDEX audit_logs_actor ON audit_logs (actor_id, sequence_number);
CREATE INDEX audit_logs_action ON audit_logs (action, sequence_number);
CREATE INDEX audit_logs_at ON audit_logs (at, sequence_number);

-- The newest row, signed. Whoever appends holds this row's lock, so the sequence has no gaps and no forks.
CREATE TABLE audit_head (
  id INT NOT NULL PRIMARY KEY,
  sequence_number BIGINT NOT NULL,
  row_hash BINARY(32) NOT NULL,
  signature VARBINARY(64) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
INSERT INTO audit_head (id, sequence_number, row_hash, signature)
VALUES (1, 0, X'0000000000000000000000000000000000000000000000000000000000000000', X'');

-- The head as it was each minute in which it moved, signed.
CREATE TABLE audit_checkpoints (
  sequence_number BIGINT NOT NULL PRIMARY KEY,
  row_hash BINARY(32) NOT NULL,
  at DATETIME(6) NOT NULL,
  signature VARBINARY(64) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The pair of keys that signs, sealed whole: whoever rules the database can neither sign nor put a pair of their own.
CREATE TABLE audit_signing_keys (
  slot VARCHAR(20) NOT NULL PRIMARY KEY,
  sealed_pair VARBINARY(2000) NOT NULL,
  created_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
