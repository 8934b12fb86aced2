// Money of a meta in the vigencia, by source: programmed beside committed, obligated and paid, with the sums that make the figure.
import { add, CERO, type DecimalTexto, decimal, toText } from '@kpt/domain/shared'
import { formatNumero, NOMBRES_BASE_FINANCIERA, NOMBRES_CAMPO } from '@kpt/textos'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { EnlaceHistoria } from './enlace-historia.tsx'
import type { AvanceMeta } from './tipos.ts'

type Fuente = AvanceMeta['fuentes'][number]
const DINERO = ['comprometido', 'obligado', 'pagado'] as const

export function FuentesMeta({ meta }: { meta: AvanceMeta }) {
  const { fuentes, metodologia } = meta
  const fuera = (f: Fuente) => metodologia.fuentesExcluidas.includes(f.clave)
  const cuentan = fuentes.filter((f) => !fuera(f))
  return (
    <section className="seccion">
      <h2>Programado y ejecutado por fuente, en pesos de la vigencia</h2>
      {fuentes.length === 0 ? (
        <p>La meta no tiene recursos programados ni reportados en esta vigencia.</p>
      ) : (
        <>
          <Tabla
            titulo="Programado y ejecutado por fuente, en pesos"
            tituloOculto
            columnas={columnasDe(meta.meta, fuera)}
            filas={fuentes}
            clave={(f) => f.clave}
            pie={[
              cuentan.length < fuentes.length ? 'Total de las fuentes que cuentan' : 'Total',
              sumar(cuentan, 'programado'),
              ...DINERO.map((campo) => sumar(cuentan, campo)),
            ]}
          />
          <p className="menor tenue">
            Para el avance financiero cuenta como ejecutado lo registrado en{' '}
            {NOMBRES_BASE_FINANCIERA[metodologia.baseFinanciera]}.
          </p>
        </>
      )}
    </section>
  )
}

function columnasDe(meta: string, fuera: (f: Fuente) => boolean): Columna<Fuente>[] {
  return [
    {
      clave: 'fuente',
      titulo: 'Fuente',
      nombra: true,
      ancho: 'largo',
      celda: (f) => (
        <>
          {f.nombre}
          {fuera(f) ? <span className="bloque tenue menor">No cuenta en el avance financiero</span> : null}
        </>
      ),
    },
    { clave: 'programado', titulo: 'Programado', numero: true, celda: (f) => pesos(f.programado) },
    ...DINERO.map((campo) => ({
      clave: campo,
      titulo: NOMBRES_CAMPO[campo],
      numero: true,
      celda: (f: Fuente) => (
        <EnlaceHistoria meta={meta} campo={campo} fuente={f}>
          {pesos(f[campo])}
        </EnlaceHistoria>
      ),
    })),
  ]
}

function pesos(valor: DecimalTexto | null): string {
  return valor === null ? 'En blanco' : formatNumero(valor)
}

function sumar(fuentes: readonly Fuente[], campo: 'programado' | (typeof DINERO)[number]): string {
  return formatNumero(toText(fuentes.reduce((suma, f) => add(suma, decimal(f[campo] ?? '0')), CERO)))
}
