package tallydock.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the byte code before each call that takes SQL: the statement must be a constant, or what a `*Dialect` class
/// of ours returned. Calls with a list of values (`execute`, `select`) must have none, so that values go through
/// `bind`.
/// Of a conditional expression it sees the last branch only.
final class ConstantSql extends ArchCondition<JavaClass> {
    private static final Set<String> OWNERS =
            Set.of("org/jdbi/v3/core/Handle", "java/sql/Connection", "java/sql/Statement");
    private static final Set<String> TAKE_SQL = Set.of(
            "createQuery",
            "createUpdate",
            "createScript",
            "createCall",
            "prepareBatch",
            "prepareStatement",
            "prepareCall",
            "execute",
            "executeQuery",
            "executeUpdate",
            "select");

    ConstantSql() {
        super("hand over constant SQL");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getSource().ifPresent(source -> {
            for (MethodModel method : read(source.getUri()).methods()) {
                for (String call : violations(method)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + "." + method.methodName().stringValue() + " calls " + call));
                }
            }
        });
    }

    private static ClassModel read(URI uri) {
        try (var in = uri.toURL().openStream()) {
            return ClassFile.of().parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> violations(MethodModel method) {
        var instructions = new ArrayList<Instruction>();
        method.code()
                .ifPresent(code -> code.forEach(element -> {
                    if (element instanceof Instruction instruction) {
                        instructions.add(instruction);
                    }
                }));
        var found = new ArrayList<String>();
        for (int i = 0; i < instructions.size(); i++) {
            if (instructions.get(i) instanceof InvokeInstruction call
                    && takesSql(call)
                    && !isConstant(instructions, i)) {
                found.add(call.name().stringValue() + " with SQL made at run time");
            }
        }
        return found;
    }

    private static boolean takesSql(InvokeInstruction call) {
        return OWNERS.contains(call.owner().asInternalName())
                && TAKE_SQL.contains(call.name().stringValue())
                && !call.typeSymbol().parameterList().isEmpty();
    }

    private static boolean isConstant(List<Instruction> instructions, int call) {
        var hasValues = endsInValues((InvokeInstruction) instructions.get(call));
        int sql = hasValues ? call - 3 : call - 1;
        if (hasValues && instructions.get(call - 2).opcode() != Opcode.ICONST_0) {
            return false;
        }
        return switch (instructions.get(sql)) {
            case ConstantInstruction.LoadConstantInstruction _ -> true;
            case InvokeInstruction made -> made.owner().asInternalName().endsWith("Dialect");
            default -> false;
        };
    }

    private static boolean endsInValues(InvokeInstruction call) {
        return call.typeSymbol().parameterList().getLast().isArray();
    }
}
