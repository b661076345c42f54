// Written by tools/registries.ts from the file names; do not edit.
import { absoluteTerms } from './absolute-terms.benchmark.ts';
import { airingOnPublicFacilities } from './airing-on-public-facilities.benchmark.ts';
import { cargoNotSecured } from './cargo-not-secured.benchmark.ts';
import { charterOutsideContract } from './charter-outside-contract.benchmark.ts';
import { constructionWithoutAssessment } from './construction-without-assessment.benchmark.ts';
import { dischargeWithoutPermit } from './discharge-without-permit.benchmark.ts';
import { excessDischarge } from './excess-discharge.benchmark.ts';
import { expiredFood } from './expired-food.benchmark.ts';
import { overLimitVehicle } from './over-limit-vehicle.benchmark.ts';
import { pollutionControlsNotReady } from './pollution-controls-not-ready.benchmark.ts';
import { purchaseCheckMissing } from './purchase-check-missing.benchmark.ts';
import { streetBuildingFacade } from './street-building-facade.benchmark.ts';
import { trainingNotRecorded } from './training-not-recorded.benchmark.ts';
import { unlicensedFoodBusiness } from './unlicensed-food-business.benchmark.ts';
import { unlicensedPassengerTransport } from './unlicensed-passenger-transport.benchmark.ts';
import { unregisteredBusiness } from './unregistered-business.benchmark.ts';

export const benchmarks = [
  absoluteTerms,
  airingOnPublicFacilities,
  cargoNotSecured,
  charterOutsideContract,
  constructionWithoutAssessment,
  dischargeWithoutPermit,
  excessDischarge,
  expiredFood,
  overLimitVehicle,
  pollutionControlsNotReady,
  purchaseCheckMissing,
  streetBuildingFacade,
  trainingNotRecorded,
  unlicensedFoodBusiness,
  unlicensedPassengerTransport,
  unregisteredBusiness,
] as const;
