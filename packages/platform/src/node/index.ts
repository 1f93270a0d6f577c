export type { DeliveryKind, HostVerdict } from "./delivery.ts";
export { deliveryHeaders, judgeHost, refusedFeatures } from "./delivery.ts";
export type { LocalModelOptions } from "./local-model.ts";
export { localModel, loopbackAddress, modelTimeoutMs } from "./local-model.ts";
export type { FolderAccess } from "./storage.ts";
export { folderStorage } from "./storage.ts";
