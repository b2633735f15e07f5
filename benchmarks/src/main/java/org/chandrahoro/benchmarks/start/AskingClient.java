package org.chandrahoro.benchmarks.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who signs up on a fresh installation and asks for one reading again and again. */
final class AskingClient {
  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;

  AskingClient(int port) {
    address = "http://127.0.0.1:" + port;
  }

  void awaitFirstAnswer(Process process, Duration most) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(most);
    while (Instant.now().isBefore(end)) {
      if (!process.isAlive()) {
        throw new IOException("it ended with status " + process.exitValue());
      }
      try {
        if (get("/").statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // not listening yet
      }
      Thread.sleep(20);
    }
    throw new IOException("no answer within " + most);
  }

  /** Milliseconds to the first byte of each answer after the first, which makes the reading. */
  List<Double> askForOneReading(int times) throws IOException, InterruptedException {
    String account = "{\"email\":\"bench@example.org\",\"password\":\"correct horse battery\"";
    post("/auth/register", account + ",\"name\":\"Bench\"}", "");
    String token = member("access_token", post("/auth/login", account + "}", ""));
    String birth =
        "{\"name\":\"Bench\",\"date\":\"1990-05-17\",\"time\":\"14:35\",\"place\":\"Hyderabad\"}";
    String profile = member("id", post("/me/profiles", birth, token));
    String asked = "{\"profile_id\":\"" + profile + "\"}";
    var answers = new ArrayList<Double>();
    for (int i = 0; i <= times; i++) {
      long began = System.nanoTime();
      // The body arrives with its head: the answer is a few kilobytes.
      post("/ai/reading/daily", asked, token);
      if (i > 0) {
        answers.add((System.nanoTime() - began) / 1e6);
      }
    }
    return answers;
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
  }

  private String post(String path, String body, String token)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  private static String member(String name, String json) throws IOException {
    Matcher found = Pattern.compile('"' + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
    if (!found.find()) {
      throw new IOException("an answer without " + name);
    }
    return found.group(1);
  }
}
