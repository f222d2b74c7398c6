package uk.police.wmp.history;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Inside the idempotency interceptor's transaction where there is one, so that key, record and history commit together. */
@WriteTransaction
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class WriteTransactionInterceptor {

    private final Writer writer;

    WriteTransactionInterceptor(Writer writer) {
        this.writer = writer;
    }

    @AroundInvoke
    Object write(InvocationContext invocation) throws Exception {
        return QuarkusTransaction.joiningExisting().call(() -> {
            writer.begin();
            return invocation.proceed();
        });
    }
}
