// Written by tools/registries.ts from the file names; do not edit.
import { absoluteTerms } from './absolute-terms.matter.ts';
import { airingOnPublicFacilities } from './airing-on-public-facilities.matter.ts';
import { cargoNotSecured } from './cargo-not-secured.matter.ts';
import { charterOutsideContract } from './charter-outside-contract.matter.ts';
import { constructionWithoutAssessment } from './construction-without-assessment.matter.ts';
import { constructionWithoutPermit } from './construction-without-permit.matter.ts';
import { cookingFumes } from './cooking-fumes.matter.ts';
import { dischargeWithoutPermit } from './discharge-without-permit.matter.ts';
import { excessDischarge } from './excess-discharge.matter.ts';
import { expiredFood } from './expired-food.matter.ts';
import { identityUnchecked } from './identity-unchecked.matter.ts';
import { minorsInDanceHall } from './minors-in-dance-hall.matter.ts';
import { minorsInInternetCafe } from './minors-in-internet-cafe.matter.ts';
import { nightConstruction } from './night-construction.matter.ts';
import { noQuarantineCertificate } from './no-quarantine-certificate.matter.ts';
import { occupyingCityRoad } from './occupying-city-road.matter.ts';
import { overLimitVehicle } from './over-limit-vehicle.matter.ts';
import { pollutionControlsNotReady } from './pollution-controls-not-ready.matter.ts';
import { publicPlaceWithoutPermit } from './public-place-without-permit.matter.ts';
import { purchaseCheckMissing } from './purchase-check-missing.matter.ts';
import { specialWorkUnlicensed } from './special-work-unlicensed.matter.ts';
import { staffWithoutHealthCertificate } from './staff-without-health-certificate.matter.ts';
import { streetBuildingFacade } from './street-building-facade.matter.ts';
import { trainingNotRecorded } from './training-not-recorded.matter.ts';
import { uncoveredTransport } from './uncovered-transport.matter.ts';
import { unlicensedFoodBusiness } from './unlicensed-food-business.matter.ts';
import { unlicensedMedicalPractice } from './unlicensed-medical-practice.matter.ts';
import { unlicensedPassengerTransport } from './unlicensed-passenger-transport.matter.ts';
import { unlicensedPesticide } from './unlicensed-pesticide.matter.ts';
import { unlicensedTravelAgency } from './unlicensed-travel-agency.matter.ts';
import { unlicensedVeterinaryDrugs } from './unlicensed-veterinary-drugs.matter.ts';
import { unregisteredBusiness } from './unregistered-business.matter.ts';
import { unregisteredFertiliser } from './unregistered-fertiliser.matter.ts';
import { warningSignsMissing } from './warning-signs-missing.matter.ts';

export const matters = [
  absoluteTerms,
  airingOnPublicFacilities,
  cargoNotSecured,
  charterOutsideContract,
  constructionWithoutAssessment,
  constructionWithoutPermit,
  cookingFumes,
  dischargeWithoutPermit,
  excessDischarge,
  expiredFood,
  identityUnchecked,
  minorsInDanceHall,
  minorsInInternetCafe,
  nightConstruction,
  noQuarantineCertificate,
  occupyingCityRoad,
  overLimitVehicle,
  pollutionControlsNotReady,
  publicPlaceWithoutPermit,
  purchaseCheckMissing,
  specialWorkUnlicensed,
  staffWithoutHealthCertificate,
  streetBuildingFacade,
  trainingNotRecorded,
  uncoveredTransport,
  unlicensedFoodBusiness,
  unlicensedMedicalPractice,
  unlicensedPassengerTransport,
  unlicensedPesticide,
  unlicensedTravelAgency,
  unlicensedVeterinaryDrugs,
  unregisteredBusiness,
  unregisteredFertiliser,
  warningSignsMissing,
] as const;
