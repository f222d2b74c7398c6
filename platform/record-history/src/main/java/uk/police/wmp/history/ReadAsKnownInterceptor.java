package uk.police.wmp.history;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import uk.police.wmp.rest.ReadScope;

@ReadAsKnown
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class ReadAsKnownInterceptor {

    private final ReadScope scope;

    ReadAsKnownInterceptor(ReadScope scope) {
        this.scope = scope;
    }

    @AroundInvoke
    Object read(InvocationContext invocation) {
        return scope.read(() -> {
            try {
                return invocation.proceed();
            } catch (RuntimeException failure) {
                throw failure;
            } catch (Exception checked) {
                throw new IllegalStateException(checked);
            }
        });
    }
}
