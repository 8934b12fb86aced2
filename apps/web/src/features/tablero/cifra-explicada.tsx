// Where a figure comes from, in words: what it says, its formula, the sum that was done, each input, and what entered the averages.
import {
  cuentaAvance,
  EXPLICACIONES_AVANCE,
  FORMULAS_AVANCE,
  formatPorcentaje,
  fraseSemaforo,
  fraseTope,
  NOMBRES_AVANCE,
  NOMBRES_BASE_FINANCIERA,
  nombreEntrada,
  valorEntrada,
} from '@kpt/textos'
import type { ReactNode } from 'react'
import { type Definicion, Definiciones } from '../../ui/definiciones.tsx'
import { type CualCifra, figuraDe, nivelDe } from './cifras.ts'
import type { Cifra, Metodologia } from './tipos.ts'

type Props = {
  readonly cifra: Cifra
  readonly cual: CualCifra
  readonly metodologia: Metodologia
  readonly cerrada: boolean
  /** Of whom, where the place does not say it. */
  readonly de?: string
  /** True where a heading above already names the figure. */
  readonly sinTitulo?: boolean
  /** Of a meta: what enters the averages may not be its raw value. */
  readonly deMeta?: boolean
  readonly children?: ReactNode
}

export function CifraExplicada({
  cifra,
  cual,
  metodologia,
  cerrada,
  de,
  sinTitulo = false,
  deMeta = false,
  children,
}: Props) {
  const { formula, entradas, explicacion } = cifra
  const cuenta = cuentaAvance(formula, entradas)
  const tope = fraseTope(cifra.valor, cifra.topado, explicacion)
  const nivel = cual === 'fisicoCuatrienio' ? 'avance_al_corte' : nivelDe(cifra, metodologia, cerrada)
  const frases = [`${EXPLICACIONES_AVANCE[explicacion]}.`, tope, fraseSemaforo(nivel, metodologia.semaforo)]
  return (
    <div className="explicada">
      {sinTitulo ? null : (
        <p>
          <strong>
            {NOMBRES_AVANCE[cual]}
            {de ? ` ${de}` : ''}: {figuraDe(cifra)}
          </strong>
        </p>
      )}
      <p>{frases.filter(Boolean).join(' ')}</p>
      <p className="explicada__cuenta">
        <span>{FORMULAS_AVANCE[formula]}</span>
        {cuenta ? (
          <span className="numero">
            {cuenta}
            {cifra.valor === null ? '' : ` = ${figuraDe(cifra)}`}
          </span>
        ) : null}
      </p>
      <Definiciones
        lista={[
          ...Object.entries(entradas).map(([clave, valor]) => ({
            nombre: nombreEntrada(formula, clave),
            valor: <span className="numero">{valor === null ? 'Sin dato' : valorEntrada(formula, clave, valor)}</span>,
          })),
          ...(deMeta ? razones(cifra) : []),
        ]}
      />
      {children}
      <p className="menor tenue">
        Metodología, versión {metodologia.version}.{cual === 'financiero' ? ` ${fraseBase(metodologia)}` : ''}
      </p>
    </div>
  )
}

function razones({ valor, topado }: Cifra): Definicion[] {
  const razon = (r: number | null, sin: string) => (
    <span className="numero">{r === null ? sin : formatPorcentaje(r, 2)}</span>
  )
  return [
    { nombre: 'Razón sin tope', valor: razon(valor, 'No hay') },
    { nombre: 'La que entra en los promedios', valor: razon(topado, 'No entra') },
  ]
}

/** Which money counts as executed, and which stays outside. */
function fraseBase({ baseFinanciera, fuentesExcluidas }: Metodologia): string {
  const base = `Cuenta como ejecutado lo registrado en ${NOMBRES_BASE_FINANCIERA[baseFinanciera]}.`
  return fuentesExcluidas.includes('regalias')
    ? `${base} El Sistema General de Regalías queda por fuera: se mide aparte, por bienio.`
    : base
}
