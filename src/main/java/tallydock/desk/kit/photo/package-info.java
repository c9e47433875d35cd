/// Photos on screen: how they come in, thumbnails, one of them large, and the folder that is watched.
@NullMarked
package tallydock.desk.kit.photo;

import org.jspecify.annotations.NullMarked;
