// The grid: a table with native fields. Only the metas in sight are drawn; the keyboard, the clipboard and the counts know of all of them.
import { useEffect, useRef, useState } from 'react'
import { useFiltros } from '../../../app/filtros.ts'
import { Boton } from '../../../ui/boton.tsx'
import { rolRejilla } from '../../rejilla/rol.ts'
import { Teclas } from '../../rejilla/teclas.tsx'
import { idCampo } from '../direccion.ts'
import { BarraBloque } from './bloque/barra-bloque.tsx'
import { ResultadoPegado } from './bloque/resultado-pegado.tsx'
import { recortar } from './bloque/seleccion.ts'
import { useActos } from './bloque/usar-actos.ts'
import { useSeleccion } from './bloque/usar-seleccion.ts'
import { useEdicion } from './contexto.ts'
import { FilaMeta } from './fila-meta.tsx'
import { Seleccion } from './seleccion.tsx'
import { Titulos } from './titulos.tsx'
import { useAbiertas } from './usar-abiertas.ts'
import { useEventos } from './usar-eventos.ts'
import { useFoco } from './usar-foco.ts'
import { usePlano } from './usar-plano.ts'
import { useVentana } from './usar-ventana.ts'
import './rejilla.css'

export function Rejilla({ metas }: { metas: readonly string[] }) {
  const { borrador, reporte } = useEdicion()
  const [filtros] = useFiltros()
  const [conRecursos, conTextos] = [filtros.recursos === '1', filtros.textos === '1']
  const tabla = useRef<HTMLTableElement>(null)
  const [viendoTeclas, verTeclas] = useState(false)
  const { apertura, alternarAbierta, abrir, escoger, escogerSolo, agregar } = useAbiertas(borrador)
  const plano = usePlano(metas, apertura, { conRecursos, conTextos })
  const { fijas, enfocar, alEnfocar } = useFoco()
  const lugares = fijas.map((meta) => plano.tramos.findIndex((t) => t.meta === meta)).filter((i) => i >= 0)
  const { trozos, medir, mostrar } = useVentana(plano, tabla, lugares)
  const seleccion = useSeleccion(plano, (f) => mostrar(plano.tramos.findLastIndex((t) => t.desde <= f)))
  const actos = useActos(plano)
  const eventos = useEventos({ plano, seleccion, actos, enfocar, alEnfocar, verTeclas: () => verTeclas(true) })
  useIrAlCampo(metas, abrir, enfocar)
  return (
    <>
      <a className="salto" href="#tras-la-rejilla">
        Saltar las metas
      </a>
      <p className="rejilla__ayuda no-imprimir">
        <Boton variante="texto" onClick={() => verTeclas(true)}>
          Teclas
        </Boton>
      </p>
      <table
        className={conTextos ? 'rejilla rejilla--textos' : 'rejilla'}
        ref={tabla}
        {...rolRejilla(plano.filas)}
        {...eventos}
      >
        <caption className="solo-lector">
          Metas del corte {reporte.corte} de {reporte.vigencia}. Las flechas y Enter pasan de celda en celda; F2 edita;
          Mayúsculas y flechas eligen varias; la tecla de interrogación muestra todas las teclas.
        </caption>
        <Titulos metas={metas} escogidas={apertura.escogidas} onEscoger={escogerSolo} conTextos={conTextos} />
        {trozos.map((trozo) => {
          if (trozo.tipo === 'hueco')
            return (
              <tbody key={trozo.clave} role="presentation" className="rejilla__hueco" style={{ height: trozo.alto }} />
            )
          const tramo = plano.tramos[trozo.indice]
          return tramo ? (
            <FilaMeta
              key={tramo.meta}
              meta={tramo.meta}
              indice={trozo.indice}
              fila={tramo.fila}
              abierta={apertura.abiertas.has(tramo.meta)}
              conRecursos={conRecursos}
              conTextos={conTextos}
              escogida={apertura.escogidas.has(tramo.meta)}
              agregadas={apertura.agregadas.get(tramo.meta) ?? NINGUNA}
              elegidas={recortar(seleccion.bloque, tramo)}
              onAbrir={alternarAbierta}
              onEscoger={escoger}
              onAgregar={agregar}
              medir={medir}
            />
          ) : null
        })}
      </table>
      <div id="tras-la-rejilla" tabIndex={-1} className="rejilla__pie">
        <ResultadoPegado actos={actos} enfocar={enfocar} />
        {actos.pegado ? null : <BarraBloque seleccion={seleccion} actos={actos} />}
        <Seleccion metas={metas.filter((m) => apertura.escogidas.has(m))} onLimpiar={() => escogerSolo([])} />
      </div>
      <Teclas abierto={viendoTeclas} onCerrar={() => verTeclas(false)} />
    </>
  )
}

const NINGUNA: readonly string[] = []

/** An address may name a field: its meta opens and, once it is drawn, the field takes the focus. */
function useIrAlCampo(
  metas: readonly string[],
  abrir: (meta: string) => void,
  enfocar: (meta: string, id: string) => void,
): void {
  const [{ meta, campo, fuente }] = useFiltros()
  const llegado = useRef('')
  useEffect(() => {
    const destino = meta && metas.includes(meta) ? idCampo(meta, campo ?? 'ejecutado', fuente) : ''
    if (!meta || destino === '' || destino === llegado.current) return
    llegado.current = destino
    abrir(meta)
    enfocar(meta, destino)
  }, [meta, campo, fuente, metas, abrir, enfocar])
}
