// What a paste did: how many cells, which became empty, which could not be pasted and why, with the way to each.
import { contar } from '@kpt/textos'
import { Boton } from '../../../../ui/boton.tsx'
import { IconoBien, IconoMal } from '../../../../ui/iconos.tsx'
import { idCampo, numeroCorto } from '../../direccion.ts'
import { useResumen } from '../../usar-reporte.ts'
import { useEdicion } from '../contexto.ts'
import { nombreLugar } from '../etiquetas.ts'
import { useVolver } from '../usar-volver.ts'
import type { Motivo, Rechazo } from './colocar.ts'
import type { Pegado, useActos } from './usar-actos.ts'
import './resultado-pegado.css'

const PORQUE: Record<Motivo, string> = {
  lectura: 'No se pudieron leer',
  cerrada: 'Son de metas o de campos que ahora no admiten cambios',
  choque: 'Otra persona cambió ese valor: primero escoja cuál queda',
  suma: 'La meta tiene varias fuentes y ese valor es la suma: muestre los recursos y péguelo en cada fuente',
  sin_fuente: 'La meta no tiene fuentes: ábrala y agregue una',
  no_va: 'En la fila de una fuente solo van los pesos',
  sobran_filas: 'No hay más metas en la lista',
  sobran_columnas: 'No hay más columnas a la derecha',
}
/** What scrolls must be reached by the keyboard, also when it holds no link. */
const DESPLAZABLE = { tabIndex: 0 }
/** Of each reason, how many are listed. */
const TOPE = 20

type Props = {
  readonly actos: ReturnType<typeof useActos>
  readonly enfocar: (meta: string, id: string) => void
}

export function ResultadoPegado({ actos, enfocar }: Props) {
  const { borrador } = useEdicion()
  const { porDeshacer } = useResumen(borrador)
  const volver = useVolver()
  const { pegado, cerrarPegado } = actos
  if (!pegado) return null
  const deshacer = async () => {
    await volver('deshacer')
    cerrarPegado()
  }
  const motivos = [...new Set(pegado.rechazos.map((r) => r.motivo))]
  return (
    <section className="pegado" aria-labelledby="pegado-titulo">
      <div className="pegado__cabeza">
        <h2 id="pegado-titulo">
          {pegado.rechazos.length > 0 ? <IconoMal /> : <IconoBien />} {titulo(pegado)}
        </h2>
        {pegado.vaciadas.length > 0 ? (
          <Boton onClick={() => void actos.devolverVaciadas()}>Conservar lo que había en las vacías</Boton>
        ) : null}
        {porDeshacer?.acto === 'pegar' ? <Boton onClick={() => void deshacer()}>Deshacer el pegado</Boton> : null}
        <Boton variante="texto" onClick={cerrarPegado}>
          Cerrar
        </Boton>
      </div>
      {pegado.rechazos.length + pegado.notas.length > 0 ? (
        <section className="pegado__lista" {...DESPLAZABLE} aria-label="Lo que no se pegó, y lo que conviene mirar">
          {motivos.map((motivo) => (
            <Grupo
              key={motivo}
              titulo={PORQUE[motivo]}
              rechazos={pegado.rechazos.filter((r) => r.motivo === motivo)}
              enfocar={enfocar}
            />
          ))}
          <Dudosos pegado={pegado} enfocar={enfocar} />
        </section>
      ) : null}
    </section>
  )
}

function titulo({ celdas, rechazos, vaciadas }: Pegado): string {
  const partes = [
    `Se pegaron ${contar(celdas, 'celda', 'celdas')}`,
    ...(vaciadas.length > 0 ? [`${contar(vaciadas.length, 'quedó vacía', 'quedaron vacías')}`] : []),
    ...(rechazos.length > 0 ? [`${contar(rechazos.length, 'no se pegó', 'no se pegaron')}`] : []),
  ]
  return `${partes.join('; ')}.`
}

type PropsGrupo = { readonly titulo: string; readonly rechazos: readonly Rechazo[]; readonly enfocar: Props['enfocar'] }

function Grupo({ titulo, rechazos, enfocar }: PropsGrupo) {
  return (
    <>
      <h3>
        {titulo} ({rechazos.length})
      </h3>
      <ul>
        {rechazos.slice(0, TOPE).map((r) => (
          <li key={`${r.fila}/${r.columna}`}>
            {r.lugar ? <Ir lugar={r.lugar} enfocar={enfocar} /> : `Fila ${r.fila}, columna ${r.columna} de lo copiado`}:{' '}
            <strong>«{r.texto.slice(0, 60)}»</strong>. {r.frase}
          </li>
        ))}
        {rechazos.length > TOPE ? <li>Y {rechazos.length - TOPE} más.</li> : null}
      </ul>
    </>
  )
}

/** Numbers that could be read in two ways: how they were read, so that whoever meant the other one sees it. */
function Dudosos({ pegado: { notas }, enfocar }: { pegado: Pegado; enfocar: Props['enfocar'] }) {
  if (notas.length === 0) return null
  return (
    <>
      <h3>Conviene mirarlos: se podían leer de dos maneras ({notas.length})</h3>
      <ul>
        {notas.slice(0, TOPE).map(({ lugar, nota }) => (
          <li key={idCampo(lugar.meta, lugar.campo, lugar.clave)}>
            <Ir lugar={lugar} enfocar={enfocar} />: {nota}
          </li>
        ))}
        {notas.length > TOPE ? <li>Y {notas.length - TOPE} más.</li> : null}
      </ul>
    </>
  )
}

function Ir({ lugar, enfocar }: { lugar: NonNullable<Rechazo['lugar']>; enfocar: Props['enfocar'] }) {
  const { nombreFuente } = useEdicion()
  const { meta, campo, clave } = lugar
  return (
    <button type="button" className="enlace" onClick={() => enfocar(meta, idCampo(meta, campo, clave))}>
      Meta {numeroCorto(meta)}, {nombreLugar(campo, clave ? nombreFuente(clave) : undefined).toLowerCase()}
    </button>
  )
}
