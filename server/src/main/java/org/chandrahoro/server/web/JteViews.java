package org.chandrahoro.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateNotFoundException;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Renders the view {@code reading/show} with the precompiled template {@code reading/show.jte}. */
@Component
class JteViews implements ViewResolver, Ordered {
  private static final String HTML = "text/html;charset=UTF-8";

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Map<String, Boolean> exists = new ConcurrentHashMap<>();
  private final PageLanguage languages;
  private final PageTheme themes;
  private final MessageSource messages;
  private final Assets assets;

  JteViews(PageLanguage languages, PageTheme themes, MessageSource messages, Assets assets) {
    this.languages = languages;
    this.themes = themes;
    this.messages = messages;
    this.assets = assets;
  }

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    String template = name + ".jte";
    return name.contains(":") || !exists.computeIfAbsent(template, this::isThere)
        ? null
        : new JteView(template);
  }

  @Override
  public int getOrder() {
    return 0;
  }

  /** The engine's own hasTemplate looks for sources, which are not there at run time. */
  private boolean isThere(String template) {
    try {
      templates.getParamInfo(template);
      return true;
    } catch (TemplateNotFoundException absent) {
      return false;
    }
  }

  /** Written to memory first: a template that fails becomes an error page, not half a page. */
  private void render(
      String template,
      Map<String, ?> model,
      HttpServletRequest request,
      HttpServletResponse response)
      throws java.io.IOException {
    var parameters = new HashMap<String, Object>(model);
    parameters.put("page", page(request));
    var output = new Utf8ByteOutput();
    templates.render(template, parameters, output);
    response.setContentType(HTML);
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }

  private Page page(HttpServletRequest request) {
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    SignedInPerson person =
        authentication != null && authentication.getPrincipal() instanceof SignedInPerson known
            ? known
            : null;
    Object failedPath = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return new Page(
        languages.of(request),
        failedPath instanceof String path ? path : request.getRequestURI(),
        request.getQueryString(),
        token == null ? "_csrf" : token.getParameterName(),
        token == null ? "" : token.getToken(),
        person,
        themes.of(request, person),
        messages,
        assets::address);
  }

  private final class JteView implements View {
    private final String template;

    JteView(String template) {
      this.template = template;
    }

    /** Without a type Spring would pass this view over for one that has a type. */
    @Override
    public String getContentType() {
      return HTML;
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws java.io.IOException {
      JteViews.this.render(template, model == null ? Map.of() : model, request, response);
    }
  }
}
