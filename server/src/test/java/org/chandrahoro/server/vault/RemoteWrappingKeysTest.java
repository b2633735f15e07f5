package org.chandrahoro.server.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.chandrahoro.server.node.NodeHome;
import org.chandrahoro.server.node.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two remote wrapping keys against a stand-in that speaks their wire formats: what their
 * documentation says of requests and answers is held here; a real vault or KMS was not at hand. The
 * stand-in "encrypts" by putting the plaintext beside what it was bound to.
 */
class RemoteWrappingKeysTest {
  private static final byte[] KEY = {1, 2, 3};
  private static final byte[] BOUND = "2026-03".getBytes(StandardCharsets.UTF_8);

  private final JsonMapper json = new JsonMapper();
  private final List<String> asked = new ArrayList<>();
  private final DataKeyStore store = new DataKeyStore(TestDatabase.H2.jdbc());
  @TempDir private Path home;
  private HttpServer remote;

  @BeforeEach
  void start() throws IOException {
    remote = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    remote.createContext("/v1/transit/", this::transit);
    remote.createContext("/", this::kms);
    remote.start();
  }

  @AfterEach
  void stop() {
    remote.stop(0);
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + remote.getAddress().getPort());
  }

  private void transit(HttpExchange exchange) throws IOException {
    String token = exchange.getRequestHeaders().getFirst("X-Vault-Token");
    String path = exchange.getRequestURI().getPath();
    JsonNode body = json.readTree(exchange.getRequestBody());
    asked.add(path);
    if (!"s.right".equals(token)) {
      answer(exchange, 403, "{\"errors\":[\"permission denied\"]}");
    } else if (path.equals("/v1/transit/encrypt/chandrahoro")) {
      String sealed =
          "vault:v1:"
              + body.path("plaintext").asString()
              + "."
              + body.path("associated_data").asString();
      answer(exchange, 200, "{\"data\":{\"ciphertext\":\"" + sealed + "\"}}");
    } else if (path.equals("/v1/transit/decrypt/chandrahoro")) {
      String[] parts =
          body.path("ciphertext").asString().substring("vault:v1:".length()).split("\\.", 2);
      if (parts[1].equals(body.path("associated_data").asString())) {
        answer(exchange, 200, "{\"data\":{\"plaintext\":\"" + parts[0] + "\"}}");
      } else {
        answer(exchange, 400, "{\"errors\":[\"cipher: message authentication failed\"]}");
      }
    } else {
      answer(exchange, path.endsWith("/rotate") ? 204 : 404, "");
    }
  }

  private void kms(HttpExchange exchange) throws IOException {
    String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    JsonNode body = json.readTree(exchange.getRequestBody());
    asked.add(target);
    String context = body.path("EncryptionContext").path("chandrahoro").asString();
    if ("TrentService.Encrypt".equals(target)) {
      String sealed = base64(body.path("Plaintext").asString() + "." + context);
      answer(exchange, 200, "{\"CiphertextBlob\":\"" + sealed + "\",\"KeyId\":\"k\"}");
    } else {
      String[] parts =
          new String(
                  java.util.Base64.getDecoder().decode(body.path("CiphertextBlob").asString()),
                  StandardCharsets.UTF_8)
              .split("\\.", 2);
      if (parts[1].equals(context)) {
        answer(exchange, 200, "{\"Plaintext\":\"" + parts[0] + "\",\"KeyId\":\"k\"}");
      } else {
        answer(exchange, 400, "{\"__type\":\"InvalidCiphertextException\"}");
      }
    }
  }

  private static String base64(String text) {
    return java.util.Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Test
  void theTransitEngineWrapsAndUnwrapsUnderWhatIsBound() throws GeneralSecurityException {
    WrappingKey transit = transitKey("s.right");
    byte[] wrapped = transit.encrypt(KEY, BOUND);
    assertThat(new String(wrapped, StandardCharsets.US_ASCII)).startsWith("vault:v1:");
    assertThat(transit.decrypt(wrapped, BOUND)).isEqualTo(KEY);
    assertThatThrownBy(() -> transit.decrypt(wrapped, new byte[] {9}))
        .isInstanceOf(GeneralSecurityException.class);
    transit.rotate();
    assertThat(asked).last().isEqualTo("/v1/transit/keys/chandrahoro/rotate");
  }

  @Test
  void aTokenThatTheVaultRefusesIsAFailureWithoutTheToken() {
    assertThatThrownBy(() -> transitKey("s.wrong").encrypt(KEY, BOUND))
        .isInstanceOf(GeneralSecurityException.class)
        .hasMessageNotContaining("s.wrong");
  }

  private WrappingKey transitKey(String token) {
    return VaultConfiguration.wrappingKey(
        new VaultSettings.HashiCorp(address(), token, "chandrahoro"), new NodeHome(home), store);
  }

  @Test
  void kmsWrapsAndUnwrapsUnderWhatIsBound() throws GeneralSecurityException {
    System.setProperty("aws.accessKeyId", "test");
    System.setProperty("aws.secretAccessKey", "test");
    WrappingKey kms =
        VaultConfiguration.wrappingKey(
            new VaultSettings.Aws("alias/chandrahoro", "ap-south-1", address()),
            new NodeHome(home),
            store);
    byte[] wrapped = kms.encrypt(KEY, BOUND);
    assertThat(kms.decrypt(wrapped, BOUND)).isEqualTo(KEY);
    assertThatThrownBy(() -> kms.decrypt(wrapped, new byte[] {9}))
        .isInstanceOf(GeneralSecurityException.class);
    assertThat(asked).contains("TrentService.Encrypt", "TrentService.Decrypt");
  }
}
