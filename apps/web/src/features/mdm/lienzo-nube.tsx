// The drawing: one path for each class, however many marks it has, so that a thousand cost three. The nearest mark to the pointer is told.
import { cifraMdm } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { type PointerEvent, useId, useMemo, useState } from 'react'
import type { Filtros } from '../../app/filtros.ts'
import { Campo } from '../../ui/campo.tsx'
import { ChipClase } from './chip-clase.tsx'
import { puntos } from './cifras.ts'
import { trazoMarca } from './marcas.ts'
import type { Punto, Puntos } from './tipos.ts'

const [LADO, BORDE] = [560, 46]
/** How far from a mark, in units of the drawing, it is still pointed at. */
const ALCANCE = 26

type Props = { readonly datos: Puntos; readonly vigencia: number; readonly busqueda: Filtros }
type Marca = { readonly punto: Punto; readonly x: number; readonly y: number }

export function LienzoNube({ datos, vigencia, busqueda }: Props) {
  const [visto, setVisto] = useState<string | null>(null)
  const { marcas, trazos, ejes } = useMemo(() => dibujar(datos), [datos])
  const marca = marcas.find((m) => m.punto.codigo === visto)
  const [uno, otro] = datos.componentes
  const alSenalar = (e: PointerEvent<SVGSVGElement>) => {
    const caja = e.currentTarget.getBoundingClientRect()
    const escala = LADO / caja.width
    setVisto(masCercana(marcas, (e.clientX - caja.left) * escala, (e.clientY - caja.top) * escala))
  }
  const dice = `${otro?.nombre} de cada entidad según ${uno?.nombre}: ${cifraMdm(marcas.length)} puntos. Las mismas cifras están en la tabla que sigue.`
  return (
    <figure className="mdm-nube">
      <svg
        viewBox={`0 0 ${LADO} ${LADO}`}
        role="img"
        aria-label={dice}
        onPointerMove={alSenalar}
        onPointerDown={alSenalar}
      >
        <Ejes ejes={ejes} />
        {trazos.map(({ clave, trazo }, i) => (
          <path key={clave} className={`mdm-punto mdm-punto--${i}`} d={trazo} />
        ))}
        {marca ? <circle className="mdm-visto" cx={marca.x} cy={marca.y} r={9} /> : null}
      </svg>
      <figcaption className="pila">
        <Encontrar datos={datos} onEncontrar={setVisto} />
        <div aria-live="polite" className="mdm-nube__ficha">
          {marca ? (
            <Ficha {...{ datos, vigencia, busqueda }} punto={marca.punto} />
          ) : (
            <p className="tenue">Señale un punto o escriba el nombre de una entidad para leer sus cifras.</p>
          )}
        </div>
        <ul className="mdm-leyenda" aria-label="Clases">
          {trazos.map(({ clave, nombre, cuantas }, i) => (
            <li key={clave}>
              <svg viewBox="-8 -8 16 16" aria-hidden="true">
                <path className={`mdm-punto mdm-punto--${i}`} d={trazoMarca(i, 0, 0, 5.5)} />
              </svg>
              {nombre} <span className="tenue numero">{cifraMdm(cuantas)}</span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

function Ficha({ datos, punto, vigencia, busqueda }: Props & { punto: Punto }) {
  return (
    <>
      <h3>
        <Link
          to="/mdm/$vigencia/$entidad"
          params={{ vigencia: String(vigencia), entidad: punto.codigo }}
          search={busqueda}
        >
          {punto.nombre}
        </Link>
      </h3>
      <p>
        <ChipClase clase={punto.clase} clases={datos.clases} /> Índice{' '}
        <strong className="numero">{puntos(punto.indice)}</strong>
      </p>
      <p className="menor numero">
        {datos.componentes.map((c, i) => `${c.nombre} ${puntos(punto.valores[i])}`).join(' · ')}
        {punto.grupo ? ` · Grupo ${punto.grupo}` : ''}
      </p>
    </>
  )
}

/** By name, for whoever does not point. */
function Encontrar({ datos, onEncontrar }: { datos: Puntos; onEncontrar: (codigo: string | null) => void }) {
  const lista = useId()
  return (
    <Campo etiqueta="Encontrar una entidad" ancho="todo">
      {(control) => (
        <>
          <input
            {...control}
            className="entrada"
            type="search"
            list={lista}
            autoComplete="off"
            onChange={(e) => onEncontrar(codigoDe(e.target.value))}
          />
          <datalist id={lista}>
            {datos.puntos.map((p) => (
              <option key={p.codigo} value={`${p.nombre} (${p.codigo})`} />
            ))}
          </datalist>
        </>
      )}
    </Campo>
  )
}

const codigoDe = (escrito: string): string | null => /\((\d{2,5})\)$/.exec(escrito)?.[1] ?? null

type Eje = { readonly nombre: string; readonly desde: number; readonly hasta: number }

function Ejes({ ejes: [x, y] }: { ejes: readonly [Eje, Eje] }) {
  return (
    <g>
      {marcasDe(x).map((valor) => (
        <g key={valor}>
          <line className="mdm-reja" x1={aX(x, valor)} x2={aX(x, valor)} y1={BORDE} y2={LADO - BORDE} />
          <text className="mdm-marca" x={aX(x, valor)} y={LADO - BORDE + 18}>
            {valor}
          </text>
        </g>
      ))}
      {marcasDe(y).map((valor) => (
        <g key={valor}>
          <line className="mdm-reja" x1={BORDE} x2={LADO - BORDE} y1={aY(y, valor)} y2={aY(y, valor)} />
          <text className="mdm-marca mdm-marca--y" x={BORDE - 8} y={aY(y, valor) + 4}>
            {valor}
          </text>
        </g>
      ))}
      <text className="mdm-eje-nombre" x={LADO / 2} y={LADO - 8}>
        {x.nombre}
      </text>
      <text className="mdm-eje-nombre mdm-eje-nombre--y" x={8} y={20}>
        {y.nombre}
      </text>
    </g>
  )
}

const LARGO = LADO - 2 * BORDE
const parte = ({ desde, hasta }: Eje, valor: number): number => ((valor - desde) / (hasta - desde)) * LARGO
const aX = (eje: Eje, valor: number): number => BORDE + parte(eje, valor)
const aY = (eje: Eje, valor: number): number => LADO - BORDE - parte(eje, valor)

/** In tens, from the one below the least to the one above the greatest. */
function ejeDe(nombre: string, valores: readonly number[]): Eje {
  const desde = Math.floor(Math.min(...valores, 100) / 10) * 10
  return { nombre, desde, hasta: Math.max(desde + 10, Math.ceil(Math.max(...valores, 0) / 10) * 10) }
}

const marcasDe = ({ desde, hasta }: Eje): number[] =>
  Array.from({ length: (hasta - desde) / 10 + 1 }, (_, i) => desde + i * 10)

function dibujar({ puntos: lista, clases, componentes }: Puntos) {
  const ejeDelComponente = (i: number) =>
    ejeDe(
      componentes[i]?.nombre ?? '',
      lista.flatMap((p) => p.valores[i] ?? []),
    )
  const ejes = [ejeDelComponente(0), ejeDelComponente(1)] as const
  const marcas: Marca[] = lista.flatMap((punto) => {
    const [x, y] = punto.valores
    return x == null || y == null ? [] : [{ punto, x: aX(ejes[0], x), y: aY(ejes[1], y) }]
  })
  const grupos = [...clases, { clave: '', nombre: 'Sin clase' }].map(({ clave, nombre }, i) => {
    const suyas = marcas.filter((m) => (m.punto.clase ?? '') === clave)
    return { clave, nombre, cuantas: suyas.length, trazo: suyas.map((m) => trazoMarca(i, m.x, m.y, 3.4)).join('') }
  })
  return { ejes, marcas, trazos: grupos.filter((g, i) => g.cuantas > 0 || i < clases.length) }
}

function masCercana(marcas: readonly Marca[], x: number, y: number): string | null {
  let [mejor, distancia]: [string | null, number] = [null, ALCANCE ** 2]
  for (const m of marcas) {
    const suya = (m.x - x) ** 2 + (m.y - y) ** 2
    if (suya < distancia) [mejor, distancia] = [m.punto.codigo, suya]
  }
  return mejor
}
