package tallydock.usecase.trade;

import java.time.Instant;
import tallydock.usecase.trade.EraseRecipients.OrderList;

/// An order list that was taken in: its file, when, how many orders it has, and how many of their recipients
/// are still kept.
public record KeptOrderList(OrderList list, String file, Instant at, long orders, long kept) {}
