package org.chandrahoro.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without JavaScript: keeps cookies, sends forms, does not follow redirects. */
public final class Browser {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  private final String base;
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  Browser(String base) {
    this.base = base;
  }

  /** What came back. */
  public record Page(int status, HttpHeaders headers, String html) {
    /** Where a redirect leads, without the host. */
    public String location() {
      return headers
          .firstValue("Location")
          .map(to -> to.replaceFirst("^https?://[^/]+", ""))
          .orElse("");
    }
  }

  /** Opens a page; {@code headers} are names and values in turn. */
  public Page open(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return send(request.build());
  }

  /** Opens the page of a form and sends it with its hidden fields and {@code fields}. */
  public Page submit(String page, Map<String, String> fields) {
    return submit(page, page.replaceFirst("\\?.*", ""), fields);
  }

  /** The same for a form that is sent to another address than that of its page. */
  public Page submit(String page, String action, Map<String, String> fields) {
    var all = new LinkedHashMap<String, String>();
    var hidden = HIDDEN.matcher(open(page).html());
    while (hidden.find()) {
      all.put(hidden.group(1), hidden.group(2));
    }
    all.putAll(fields);
    return post(action, all);
  }

  /** Sends a form with exactly these fields. */
  public Page post(String path, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build());
  }

  private Page send(HttpRequest request) {
    try {
      var response = http.send(request, BodyHandlers.ofString());
      return new Page(response.statusCode(), response.headers(), response.body());
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
