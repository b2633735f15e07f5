package org.chandrahoro.server.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps the language that a link asked for ({@code ?lang=te}) for the pages after it. */
@Component
class RememberLanguage implements HandlerInterceptor, WebMvcConfigurer {
  private final PageLanguage languages;

  RememberLanguage(PageLanguage languages) {
    this.languages = languages;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getDispatcherType() == DispatcherType.REQUEST && !ApiPaths.isApi(request)) {
      PageLanguage.find(request.getParameter(PageLanguage.PARAMETER))
          .ifPresent(language -> languages.remember(language, response));
    }
    return true;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }
}
