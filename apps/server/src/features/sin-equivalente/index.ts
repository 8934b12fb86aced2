export {
  findDepartamentos,
  findSolicitudesQueCuentan,
  searchExcepciones,
  searchSinEquivalente,
} from './lista.repo.ts'
export {
  type Decision,
  findSinEquivalente,
  findSinEquivalenteForUpdate,
  findSolicitudesDePlan,
  findSucesos,
  insertSinEquivalente,
  moveSinEquivalente,
  type SinEquivalente,
  type Suceso,
} from './sin-equivalente.repo.ts'
