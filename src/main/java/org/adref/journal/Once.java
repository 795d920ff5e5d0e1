package org.adref.journal;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An act that may be sent again: with the same `Idempotency-Key` it has one effect and gives the same [Done]. Goes
/// with `@Transactional`, whose transaction keeps the receipt together with the act.
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Once {}
