@org.jspecify.annotations.NullMarked
package tallydock.desk.products;
