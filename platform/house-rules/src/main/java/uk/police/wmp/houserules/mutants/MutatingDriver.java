package uk.police.wmp.houserules.mutants;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.postgresql.Driver;

/** PostgreSQL's driver, which tries the mutants of each query of a rule or a figure beside the query itself. */
public final class MutatingDriver extends Driver {

    private static final Trials TRIALS = new Trials();
    private static final String FIGURES = "uk.police.wmp.figures.FigureQuery";

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        Connection connection = super.connect(url, info);
        return connection == null ? null : proxy(Connection.class, new WatchedConnection(connection));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static boolean isWatched(String sql) {
        return sql.contains("from staged")
                || StackWalker.getInstance()
                        .walk(frames ->
                                frames.anyMatch(frame -> frame.getClassName().equals(FIGURES)));
    }

    private record WatchedConnection(Connection connection) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("equals")) {
                return proxy == arguments[0];
            }
            Object answer = call(connection, method, arguments);
            return method.getName().equals("prepareStatement") && isWatched((String) arguments[0])
                    ? proxy(
                            PreparedStatement.class,
                            new WatchedStatement(
                                    connection, (PreparedStatement) answer, (String) arguments[0], new TreeMap<>()))
                    : answer;
        }
    }

    /** A parameter as it was set. */
    record Setting(Method method, Object[] arguments) {
        void of(PreparedStatement statement) throws SQLException {
            try {
                method.invoke(statement, arguments);
            } catch (InvocationTargetException failed) {
                throw new SQLException(failed.getCause());
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private record WatchedStatement(
            Connection connection, PreparedStatement statement, String sql, Map<Integer, Setting> settings)
            implements InvocationHandler {

        private static final Set<String> QUERIES = Set.of("executeQuery", "execute");

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("equals")) {
                return proxy == arguments[0];
            }
            if (method.getName().startsWith("set") && arguments.length > 1 && arguments[0] instanceof Integer index) {
                settings.put(index, new Setting(method, arguments));
            }
            if (QUERIES.contains(method.getName()) && arguments == null && !connection.getAutoCommit()) {
                TRIALS.of(connection, sql, settings.values());
            }
            return call(statement, method, arguments);
        }
    }
}
