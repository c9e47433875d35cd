/// A room on trial: fake doors and tools, and settings to lay it out in.
@org.jspecify.annotations.NullMarked
package tallydock.desk.rooms;
