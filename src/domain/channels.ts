/** Where the sale has happened already when we hear of it, and where customers hear of it from the marketplace itself. */
export const isMarketplace = (channel: string): boolean =>
  /shopee|tokopedia|tik ?tok|lazada|blibli|bukalapak|zalora|amazon|ebay|etsy/i.test(channel);
