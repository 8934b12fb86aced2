import { avanceDeGrupo, type Cuentas, type Metodologia } from '@kpt/domain/seguimiento'

/** Sums with the ratios that come from them, as the contract shows them. */
export function avanceVisible(cuentas: Cuentas, metodologia: Metodologia) {
  const { fisico, fisicoCuatrienio, financiero } = avanceDeGrupo(cuentas, metodologia)
  return {
    ...cuentas,
    fisico: fisico.valor,
    fisicoCuatrienio: fisicoCuatrienio.valor,
    financiero: financiero.valor,
  }
}

export function metodologiaVisible({ version, baseFinanciera, fuentesExcluidas, semaforo }: Metodologia) {
  return { version, baseFinanciera, fuentesExcluidas: [...fuentesExcluidas], semaforo: [...semaforo] }
}
