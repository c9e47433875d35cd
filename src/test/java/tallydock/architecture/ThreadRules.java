package tallydock.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static tallydock.architecture.Rooms.nothingOutside;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;

/// Threads are named, counted and stopped in order, so they are made in one place.
final class ThreadRules {
    private static final Set<String> BIRTHS = Set.of("<init>", "ofVirtual", "ofPlatform", "startVirtualThread");
    private static final Set<String> PARALLEL = Set.of("parallelStream", "parallel", "parallelSort", "parallelPrefix");

    private ThreadRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(noExecutors(), planted.tallydock.store.MakesExecutor.class),
                new HouseRule(noThreads(), planted.tallydock.store.MakesThread.class),
                new HouseRule(noCommonPool(), planted.tallydock.store.UsesCommonPool.class));
    }

    private static ArchRule noExecutors() {
        return nothingOutside("app")
                .should()
                .dependOnClassesThat(belongToAnyOf(
                        Executors.class,
                        ForkJoinPool.class,
                        ThreadPoolExecutor.class,
                        ScheduledThreadPoolExecutor.class,
                        Timer.class))
                .as("executors are made only in app")
                .because("app stops every executor in order at close; the others are handed theirs");
    }

    private static ArchRule noThreads() {
        return nothingOutside("app")
                .should()
                .callCodeUnitWhere(describe("make a thread", ThreadRules::makesThread))
                .as("threads are made only in app")
                .because("a thread nobody counts is a thread nobody stops; take a ThreadFactory instead");
    }

    private static ArchRule noCommonPool() {
        return nothingOutside("app")
                .should()
                .callCodeUnitWhere(describe("use the common pool", ThreadRules::usesCommonPool))
                .as("work never goes to the common pool")
                .because("on a small station computer it would compete with the scan path, under no name and no bound");
    }

    private static boolean makesThread(JavaCall<?> call) {
        return call.getTargetOwner().isAssignableTo(Thread.class) && BIRTHS.contains(call.getName());
    }

    private static boolean usesCommonPool(JavaCall<?> call) {
        var isParallel = PARALLEL.contains(call.getName())
                && call.getTargetOwner().getPackageName().startsWith("java.util");
        var isAsync = call.getName().endsWith("Async")
                && call.getTargetOwner().isAssignableTo(CompletableFuture.class)
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isAssignableTo(Executor.class));
        return isParallel || isAsync;
    }
}
