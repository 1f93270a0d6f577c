export type { DeliveryKind, HostVerdict } from "./delivery.ts";
export { deliveryHeaders, judgeHost, refusedFeatures } from "./delivery.ts";
