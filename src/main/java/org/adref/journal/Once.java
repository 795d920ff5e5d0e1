package org.adref.journal;

import jakarta.enterprise.util.Nonbinding;
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
public @interface Once {

    /// Whether the receipt keeps nothing of what was sent, not even a digest, which could be guessed: a ballot's
    /// receipt
    /// names its sender.
    @Nonbinding
    boolean unsaid() default false;
}
