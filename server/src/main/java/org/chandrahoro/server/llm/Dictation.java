package org.chandrahoro.server.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Takes down the one request that a model of LangChain4j would send. */
final class Dictation implements HttpClient, HttpClientBuilder {
  /** Stands where LangChain4j insists on a key; the real one is set by whoever sends. */
  static final String NO_KEY = "none";

  private @Nullable HttpRequest request;

  /** What was to be sent. */
  HttpRequest taken() {
    if (request == null) {
      throw new IllegalStateException("no request was written");
    }
    return request;
  }

  @Override
  public void execute(
      HttpRequest dictated, ServerSentEventParser parser, ServerSentEventListener listener) {
    request = dictated;
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest dictated) {
    throw new IllegalStateException("a stream is always asked for");
  }

  /** Hears nothing, for nothing is sent. */
  StreamingChatResponseHandler unheard() {
    return new StreamingChatResponseHandler() {
      @Override
      public void onCompleteResponse(ChatResponse response) {
        // nothing is sent
      }

      @Override
      public void onError(Throwable error) {
        throw new IllegalStateException("the request could not be written");
      }
    };
  }

  @Override
  public HttpClient build() {
    return this;
  }

  @Override
  public Duration connectTimeout() {
    return Duration.ZERO;
  }

  @Override
  public HttpClientBuilder connectTimeout(Duration timeout) {
    return this;
  }

  @Override
  public Duration readTimeout() {
    return Duration.ZERO;
  }

  @Override
  public HttpClientBuilder readTimeout(Duration timeout) {
    return this;
  }
}
