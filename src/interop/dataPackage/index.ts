export {
  type DataPackage,
  type DataPackageField,
  type DataPackageForeignKey,
  type DataPackageLicense,
  type DataPackageOptions,
  type DataPackageSchema,
  type DataPackageTable,
  toDataPackage,
} from "./toDataPackage.js";
