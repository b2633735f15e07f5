package org.chandrahoro.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A program that speaks to the API, with or without a token. */
public record ApiClient(String base, @Nullable String token) {
  public static final String PASSWORD = "a quiet lamp";

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  /** What came back; {@code body} is missing where there was none. */
  public record Answer(int status, HttpHeaders headers, JsonNode body) {
    public String error() {
      return body.path("error").asString("");
    }

    /** The field that a problem names. */
    public String field() {
      return body.path("field").asString("");
    }

    public String text(String member) {
      return body.path(member).asString("");
    }
  }

  /** Makes an account and signs it in. */
  public ApiClient signedUp(String address) {
    Answer registered =
        post(
            "/auth/register",
            """
            {"email":"%s","password":"%s","name":"Asha"}"""
                .formatted(address, PASSWORD));
    assertThat(registered.status()).as("%s", registered.body()).isEqualTo(201);
    return signedIn(address, PASSWORD);
  }

  public ApiClient signedIn(String address, String password) {
    Answer login = login(address, password);
    assertThat(login.status()).as("%s", login.body()).isEqualTo(200);
    return new ApiClient(base, login.text("access_token"));
  }

  public Answer login(String address, String password) {
    return post(
        "/auth/login",
        """
        {"email":"%s","password":"%s"}"""
            .formatted(address, password));
  }

  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  public Answer post(String path, String json) {
    return send("POST", path, BodyPublishers.ofString(json));
  }

  public Answer put(String path, String json) {
    return send("PUT", path, BodyPublishers.ofString(json));
  }

  public Answer patch(String path, String json) {
    return send("PATCH", path, BodyPublishers.ofString(json));
  }

  public Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  public Answer send(String method, String path, BodyPublisher body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(base + path))
            .method(method, body)
            .header("Accept", "application/json");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (headers.length > 0) {
      request.headers(headers);
    } else {
      request.header("Content-Type", "application/json");
    }
    try {
      var response = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          response.headers(),
          response.body().startsWith("{") || response.body().startsWith("[")
              ? JSON.readTree(response.body())
              : MissingNode.getInstance());
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
