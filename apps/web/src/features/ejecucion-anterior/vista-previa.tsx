// What was read of what was pasted: how many rows, which are wrong and why, and all of them a page at a time.
import { contar } from '@kpt/textos'
import { useState } from 'react'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { COLUMNAS_LEIDAS } from './columnas.tsx'
import type { FilaLeida, Leido } from './leer.ts'

/** Of the rows that are wrong, how many are listed. */
const TOPE = 20
const TAMANO = 50

export function VistaPrevia({ leido: { filas, falla } }: { leido: Leido }) {
  if (falla)
    return (
      <Aviso tono="alerta" vivo titulo="No se sabe de qué meta es cada cifra">
        <p>{falla}</p>
      </Aviso>
    )
  const malas = filas.filter((f) => f.error !== null)
  const conCifra = filas.filter((f) => f.error === null && f.valor !== null).length
  const sinCifra = filas.length - malas.length - conCifra
  const partes = [
    contar(conCifra, 'con cifra', 'con cifra'),
    contar(sinCifra, 'sin cifra', 'sin cifra'),
    contar(malas.length, 'con error', 'con error'),
  ]
  return (
    <>
      <Aviso
        tono={malas.length > 0 ? 'alerta' : 'bien'}
        vivo
        titulo={`Se leyeron ${contar(filas.length, 'fila', 'filas')}: ${partes.join(', ')}`}
      >
        {malas.length > 0 ? <Malas malas={malas} /> : <p>Revise abajo lo que se leyó antes de cargarlo.</p>}
      </Aviso>
      <Leidas filas={filas} />
    </>
  )
}

function Malas({ malas }: { malas: readonly FilaLeida[] }) {
  return (
    <ul>
      {malas.slice(0, TOPE).map((f) => (
        <li key={f.linea}>
          Fila {f.linea}: «{(f.meta && f.escrito ? f.escrito : f.codigo || f.escrito).slice(0, 60)}». {f.error}
        </li>
      ))}
      {malas.length > TOPE ? <li>Y {malas.length - TOPE} más.</li> : null}
    </ul>
  )
}

/** Pages of its own: the address belongs to what is kept, not to what is being written. */
function Leidas({ filas }: { filas: readonly FilaLeida[] }) {
  const [pagina, setPagina] = useState(1)
  const ultima = Math.max(1, Math.ceil(filas.length / TAMANO))
  const actual = Math.min(pagina, ultima)
  return (
    <>
      <Tabla
        titulo={ultima > 1 ? `Lo que se leyó, página ${actual} de ${ultima}` : 'Lo que se leyó'}
        columnas={COLUMNAS_LEIDAS}
        filas={filas.slice((actual - 1) * TAMANO, actual * TAMANO)}
        clave={(f) => String(f.linea)}
      />
      {ultima > 1 ? (
        <p className="acciones">
          <Boton disabled={actual === 1} onClick={() => setPagina(actual - 1)}>
            Filas anteriores
          </Boton>
          <Boton disabled={actual === ultima} onClick={() => setPagina(actual + 1)}>
            Filas siguientes
          </Boton>
        </p>
      ) : null}
    </>
  )
}
