package org.chandrahoro.server.admin.web;

import java.util.List;
import org.chandrahoro.server.admin.Administrator;
import org.chandrahoro.server.admin.AdministratorId;
import org.chandrahoro.server.admin.Administrators;
import org.chandrahoro.server.web.TokenAudience;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller method under {@code /admin} its {@link Administrator}. */
@Component
class AdministratorArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {
  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Administrator.class);
  }

  private final Administrators administrators;

  AdministratorArguments(Administrators administrators) {
    this.administrators = administrators;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Administrator.class;
  }

  @Override
  public Administrator resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null
        && authentication.getPrincipal() instanceof Jwt token
        && TokenAudience.isOf(token, TokenAudience.ADMINISTRATORS)) {
      var found = administrators.active(new AdministratorId(authentication.getName()));
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new AuthenticationCredentialsNotFoundException("no administrator is signed in");
  }
}
