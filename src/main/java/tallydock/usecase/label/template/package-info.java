/// Label templates as people change them: every version is a fact, and the program's own stand behind them.
@NullMarked
package tallydock.usecase.label.template;

import org.jspecify.annotations.NullMarked;
