// Of one meta: whether the team looked at it, its notes, and its history through the cortes with its peers.
import { formatInstante, formatNumero } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { useRevision } from '../revision/contexto.ts'
import { Notas } from './notas.tsx'
import { type Mesa, REPORTE, useMarcar } from './usar-mesa.ts'

export function MiradaDeMeta({ mesa, meta }: { mesa: Mesa; meta: string }) {
  const marcar = useMarcar()
  const [abierta, setAbierta] = useState<'historia' | 'notas' | null>(null)
  const mirada = mesa.miradas.find((m) => m.meta === meta)
  const notas = mesa.notasPorMeta.find((n) => n.meta === meta)?.notas ?? 0
  const boton = (cual: 'historia' | 'notas', texto: string) => (
    <Boton
      variante="texto"
      aria-expanded={abierta === cual}
      aria-label={`${texto}: meta ${meta}`}
      onClick={() => setAbierta(abierta === cual ? null : cual)}
    >
      {texto}
    </Boton>
  )
  return (
    <div className="pila pila--2 no-imprimir">
      <div className="acciones">
        {mesa.escribe ? (
          <label className="elegir">
            <input
              type="checkbox"
              checked={marcar.isPending ? marcar.variables.mirada : mirada !== undefined}
              onChange={(e) => marcar.mutate({ metas: [meta], mirada: e.target.checked })}
            />
            <span>
              Revisada<span className="solo-lector"> la meta {meta}</span>
            </span>
          </label>
        ) : null}
        {boton('historia', 'Historia y pares')}
        {boton('notas', notas > 0 ? `Notas del equipo (${notas})` : 'Notas del equipo')}
        {mirada ? (
          <span className="tenue menor">
            {mirada.autor.nombre}, {formatInstante(Date.parse(mirada.en))}
          </span>
        ) : null}
      </div>
      {abierta === 'historia' ? <Trayectoria meta={meta} /> : null}
      {abierta === 'notas' ? <Notas meta={meta} /> : null}
    </div>
  )
}

type Dicha = Respuesta<`GET ${typeof REPORTE}/metas/:meta/trayectoria`>
type Punto = Dicha['cortes'][number]

const COLUMNAS: Columna<Punto>[] = [
  { clave: 'corte', titulo: 'Corte', nombra: true, celda: (p) => `Corte ${p.corte} de ${p.vigencia}` },
  { clave: 'programado', titulo: 'Programado', numero: true, celda: (p) => numero(p.programado) },
  { clave: 'ejecutado', titulo: 'Ejecutado', numero: true, celda: (p) => numero(p.ejecutado) },
  { clave: 'fisico', titulo: 'Avance físico', numero: true, celda: (p) => porcentaje(p.fisico) },
  { clave: 'obligado', titulo: 'Obligado, pesos', numero: true, celda: (p) => numero(p.obligado, 0) },
  { clave: 'financiero', titulo: 'Avance financiero', numero: true, celda: (p) => porcentaje(p.financiero) },
]

function Trayectoria({ meta }: { meta: string }) {
  const { clave } = useRevision()
  const dicha = useQuery(consulta(`GET ${REPORTE}/metas/:meta/trayectoria`, { params: { ...clave, meta } }))
  return (
    <Datos de={dicha} lineas={3}>
      {({ cortes, pares }) => (
        <>
          <Tabla
            titulo={`Meta ${meta} a través de los cortes enviados`}
            columnas={COLUMNAS}
            filas={cortes}
            clave={(p) => `${p.vigencia}/${p.corte}`}
            estrecha={560}
          />
          <Pares pares={pares} />
        </>
      )}
    </Datos>
  )
}

function Pares({ pares: { fisico, financiero } }: Pick<Dicha, 'pares'>) {
  if (!fisico && !financiero)
    return (
      <p className="tenue">Aún no hay suficientes entidades comparables con versión validada para este indicador.</p>
    )
  return (
    <ul>
      {fisico ? (
        <li>
          Avance físico de {fisico.pares} entidades comparables: la mitad está entre {porcentaje(fisico.q1)} y{' '}
          {porcentaje(fisico.q3)}; la mediana es {porcentaje(fisico.mediana)}.
        </li>
      ) : null}
      {financiero ? (
        <li>
          Avance financiero de {financiero.pares}: entre {porcentaje(financiero.q1)} y {porcentaje(financiero.q3)}; la
          mediana es {porcentaje(financiero.mediana)}.
        </li>
      ) : null}
    </ul>
  )
}

function numero(valor: string | null, decimales?: number) {
  return valor === null ? <span className="tenue">Sin dato</span> : formatNumero(valor, decimales)
}

function porcentaje(valor: number | null) {
  return valor === null ? (
    <span className="tenue">Sin dato</span>
  ) : (
    `${formatNumero(String(Math.round(valor * 1000) / 10))} %`
  )
}
