package org.chandrahoro.server.account.web;

import java.util.List;
import org.chandrahoro.server.account.AccountId;
import org.chandrahoro.server.account.Accounts;
import org.chandrahoro.server.account.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives a controller method its {@link AccountId} or {@link Person}, from a page's session or an
 * API token alike. A parameter marked {@code @Nullable} is null for somebody who is not signed in;
 * without the mark they are asked to sign in.
 */
@Component
class SignedInArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {
  private final Accounts accounts;

  SignedInArguments(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == AccountId.class
        || parameter.getParameterType() == Person.class;
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
      if (parameter.isOptional()) {
        return null;
      }
      throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
    }
    if (parameter.getParameterType() == Person.class
        && authentication.getPrincipal() instanceof Person person) {
      return person;
    }
    var id = new AccountId(authentication.getName());
    return parameter.getParameterType() == Person.class ? accounts.person(id) : id;
  }
}
