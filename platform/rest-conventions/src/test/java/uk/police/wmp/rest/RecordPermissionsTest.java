package uk.police.wmp.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Operations that a resource inherits are nobody's unless the resource says whose they are. */
class RecordPermissionsTest {

    abstract static class Inherited {

        @GET
        public void get() {}

        @POST
        public void create() {}
    }

    static class Undeclared extends Inherited {}

    @RecordOperations(one = "a thing", many = "things", read = "things:read", write = "things:write")
    static class Declared extends Inherited {

        @GET
        public void list() {}

        @POST
        @RolesAllowed("things:mend")
        public void mend() {}
    }

    private static void call(Class<?> resource, String name, String... permissions) {
        ResourceInfo info = new ResourceInfo() {
            @Override
            public Method getResourceMethod() {
                try {
                    return resource.getMethod(name);
                } catch (NoSuchMethodException absent) {
                    throw new IllegalArgumentException(absent);
                }
            }

            @Override
            public Class<?> getResourceClass() {
                return resource;
            }
        };
        new RecordPermissions(
                        info,
                        new Caller(QuarkusSecurityIdentity.builder()
                                .setAnonymous(true)
                                .addRoles(Set.of(permissions))
                                .build()))
                .check();
    }

    @Test
    void nobodyMayWhatIsNotDeclared() {
        for (String operation : new String[] {"get", "create"}) {
            assertThatThrownBy(() -> call(Undeclared.class, operation, "things:read", "things:write"))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("declares none");
        }
    }

    @Test
    void readingAndWritingNeedTheirOwnPermission() {
        assertThatCode(() -> call(Declared.class, "get", "things:read")).doesNotThrowAnyException();
        assertThatCode(() -> call(Declared.class, "list", "things:read")).doesNotThrowAnyException();
        assertThatCode(() -> call(Declared.class, "create", "things:write")).doesNotThrowAnyException();
        assertThatThrownBy(() -> call(Declared.class, "get", "things:write")).hasMessageContaining("things:read");
        assertThatThrownBy(() -> call(Declared.class, "list", "things:write")).hasMessageContaining("things:read");
        assertThatThrownBy(() -> call(Declared.class, "create", "things:read")).hasMessageContaining("things:write");
    }

    @Test
    void aStepIsGuardedByItsOwnAnnotation() {
        assertThatCode(() -> call(Declared.class, "mend", "things:mend")).doesNotThrowAnyException();
        assertThatThrownBy(() -> call(Declared.class, "mend", "things:read", "things:write"))
                .hasMessageContaining("things:mend");
    }
}
