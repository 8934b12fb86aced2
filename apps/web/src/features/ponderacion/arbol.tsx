// The plan as its parts: líneas, the programas of each one, the metas of each programa; each with the field of its weight.
import { clavePeso, type NivelPeso } from '@kpt/domain/seguimiento'
import { formatNumero } from '@kpt/textos'
import { CampoTexto } from '../../ui/campo.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import type { ErrorCampo } from '../../ui/resumen-errores.tsx'
import { type Escritos, idPeso, type Ponderable, sumaDe } from './pesos.ts'
import './ponderacion.css'

type Props = {
  readonly de: Ponderable
  readonly escritos: Escritos
  readonly errores: readonly ErrorCampo[]
  /** Null for whoever only looks. */
  readonly poner: ((id: string, valor: string) => void) | null
}

export function Arbol(props: Props) {
  const { lineas, metas } = props.de
  const conMetas = lineas.filter(({ clave }) => metas.some((m) => m.linea === clave))
  return (
    <>
      <Familia {...props} titulo="Líneas estratégicas" nivel="linea" partes={conMetas} />
      {conMetas.map((linea) => (
        <Desplegable key={linea.clave} titulo={`Dentro de «${linea.nombre}»: programas y metas`}>
          <DeLinea {...props} linea={linea.clave} />
        </Desplegable>
      ))}
    </>
  )
}

function DeLinea({ linea, ...props }: Props & { linea: string }) {
  const suyas = props.de.metas.filter((m) => m.linea === linea)
  const programas = [...new Map(suyas.map((m) => [clavePeso('programa', m), m.programa]))].map(([clave, programa]) => ({
    clave,
    nombre: `${programa}. ${props.de.programas.find((p) => p.clave === programa)?.nombre ?? ''}`,
  }))
  return (
    <>
      <Familia {...props} titulo="Programas" nivel="programa" partes={programas} />
      {programas.map(({ clave, nombre }) => (
        <Familia
          key={clave}
          {...props}
          titulo={`Metas del programa ${nombre}`}
          nivel="meta"
          partes={suyas
            .filter((m) => clavePeso('programa', m) === clave)
            .map((m) => ({ clave: m.meta, nombre: `${m.meta}. ${m.personalizacion}` }))}
        />
      ))}
    </>
  )
}

type Parte = { readonly clave: string; readonly nombre: string }

/** What has to add up to 100 together, or be left blank. */
function Familia({
  titulo,
  nivel,
  partes,
  escritos,
  errores,
  poner,
}: Props & { titulo: string; nivel: NivelPeso; partes: readonly Parte[] }) {
  const claves = partes.map((p) => p.clave)
  const suma = sumaDe(nivel, claves, escritos)
  return (
    <fieldset className="pesos pila pila--2">
      <legend>{titulo}</legend>
      {partes.map(({ clave, nombre }) => {
        const id = idPeso(nivel, clave)
        return (
          <CampoTexto
            key={id}
            id={id}
            etiqueta={`${nombre}, peso en %`}
            ancho="todo"
            inputMode="decimal"
            autoComplete="off"
            readOnly={poner === null}
            value={escritos[id] ?? ''}
            error={errores.find((e) => e.campo === id)?.frase}
            onChange={(e) => poner?.(id, e.target.value)}
          />
        )
      })}
      <p className="menor tenue" aria-live="polite">
        {suma === null ? 'Sin pesos: todas cuentan según sus metas.' : `Suman ${formatNumero(suma)} de 100.`}
      </p>
    </fieldset>
  )
}
