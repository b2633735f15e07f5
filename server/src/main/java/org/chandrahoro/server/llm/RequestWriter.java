package org.chandrahoro.server.llm;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a prompt in a provider's format, through the models of LangChain4j. They are given no key
 * and send nothing: what they would send is taken down ({@link Dictation}).
 */
final class RequestWriter {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * What a model does not take.
   *
   * @param sampling whether it takes temperature and top-p
   * @param completionLimit whether the limit of tokens is {@code max_completion_tokens}
   */
  record Habits(boolean sampling, boolean completionLimit) {}

  private RequestWriter() {}

  /** What is usual for a model of that name. */
  static Habits usual(ModelId model) {
    boolean openAi = model.provider() == Provider.OPENAI;
    return new Habits(!(openAi && model.name().matches("o\\d.*|gpt-5(?!-chat).*")), openAi);
  }

  /**
   * Writes it as a request for a stream.
   *
   * @param root the address of the provider, with its version
   */
  static HttpRequest write(
      ModelId model, String root, Prompt prompt, int maxTokens, Habits habits) {
    var dictation = new Dictation();
    model(model, root, prompt, maxTokens, habits, dictation)
        .chat(request(model, prompt), dictation.unheard());
    return dictation.taken();
  }

  private static StreamingChatModel model(
      ModelId model,
      String root,
      Prompt prompt,
      int maxTokens,
      Habits habits,
      Dictation dictation) {
    Double temperature = habits.sampling() ? prompt.sampling().temperature().orElse(null) : null;
    Double topP = habits.sampling() ? prompt.sampling().topP().orElse(null) : null;
    return switch (model.provider()) {
      case OPENAI, COMPATIBLE ->
          OpenAiStreamingChatModel.builder()
              .httpClientBuilder(dictation)
              .baseUrl(root)
              .modelName(model.name())
              .temperature(temperature)
              .topP(topP)
              .maxCompletionTokens(habits.completionLimit() ? maxTokens : null)
              .maxTokens(habits.completionLimit() ? null : maxTokens)
              .strictJsonSchema(true)
              .build();
      case ANTHROPIC ->
          AnthropicStreamingChatModel.builder()
              .httpClientBuilder(dictation)
              .baseUrl(root)
              .apiKey(Dictation.NO_KEY)
              .modelName(model.name())
              .temperature(temperature == null ? null : Math.min(1.0, temperature))
              // its newer models refuse the two together
              .topP(temperature == null ? topP : null)
              .maxTokens(maxTokens)
              .cacheSystemMessages(!prompt.system().isBlank())
              .build();
      case GOOGLE ->
          GoogleAiGeminiStreamingChatModel.builder()
              .httpClientBuilder(dictation)
              .baseUrl(root)
              .apiKey(Dictation.NO_KEY)
              .modelName(model.name())
              .temperature(temperature)
              .topP(topP)
              .maxOutputTokens(maxTokens)
              .sendThinking(true)
              .build();
    };
  }

  private static ChatRequest request(ModelId model, Prompt prompt) {
    var messages = new ArrayList<ChatMessage>();
    if (!prompt.system().isBlank()) {
      messages.add(SystemMessage.from(prompt.system()));
    }
    prompt.turns().forEach(turn -> messages.add(message(model, turn)));
    var request = ChatRequest.builder().messages(messages);
    if (!prompt.tools().isEmpty()) {
      request.toolSpecifications(prompt.tools().stream().map(RequestWriter::tool).toList());
    }
    prompt
        .output()
        .ifPresent(
            shape ->
                request.responseFormat(
                    ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(
                            JsonSchema.builder()
                                .name(shape.name())
                                .rootElement(JsonRawSchema.from(shape.schema()))
                                .build())
                        .build()));
    return request.build();
  }

  private static ChatMessage message(ModelId model, Prompt.Turn turn) {
    boolean google = model.provider() == Provider.GOOGLE;
    return switch (turn) {
      case Prompt.Turn.Asked(String text) -> UserMessage.from(text);
      case Prompt.Turn.Answered(String text, var calls) -> {
        var answered = AiMessage.builder().text(text.isEmpty() ? null : text);
        if (!calls.isEmpty()) {
          answered.toolExecutionRequests(calls.stream().map(call -> call(call, google)).toList());
        }
        String signature = google ? signature(calls) : null;
        if (signature != null) {
          answered.attributes(Map.of("thinking_signature", signature));
        }
        yield answered.build();
      }
      case Prompt.Turn.ToolResult(Prompt.ToolCall call, String text) ->
          ToolExecutionResultMessage.from(id(call, google), call.name(), text);
    };
  }

  private static ToolExecutionRequest call(Prompt.ToolCall call, boolean google) {
    return ToolExecutionRequest.builder()
        .id(id(call, google))
        .name(call.name())
        .arguments(call.arguments())
        .build();
  }

  private static String id(Prompt.ToolCall call, boolean google) {
    int mark = google ? call.id().indexOf(GoogleReader.SIGNATURE_MARK) : -1;
    return mark < 0 ? call.id() : call.id().substring(0, mark);
  }

  private static @Nullable String signature(List<Prompt.ToolCall> calls) {
    for (Prompt.ToolCall call : calls) {
      int mark = call.id().indexOf(GoogleReader.SIGNATURE_MARK);
      if (mark >= 0) {
        return call.id().substring(mark + 1);
      }
    }
    return null;
  }

  private static ToolSpecification tool(Prompt.Tool tool) {
    JsonNode schema = JSON.readTree(tool.parameters());
    var parameters = JsonObjectSchema.builder();
    schema
        .path("properties")
        .properties()
        .forEach(
            property ->
                parameters.addProperty(
                    property.getKey(), JsonRawSchema.from(property.getValue().toString())));
    var required = new ArrayList<String>();
    schema.path("required").forEach(name -> required.add(name.asString()));
    parameters.required(required);
    if (schema.has("additionalProperties")) {
      parameters.additionalProperties(schema.path("additionalProperties").asBoolean(true));
    }
    return ToolSpecification.builder()
        .name(tool.name())
        .description(tool.description())
        .parameters(parameters.build())
        .build();
  }
}
