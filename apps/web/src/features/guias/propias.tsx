// What a cronograma asks of DNP itself: fulfilled with what anybody can open, or overdue in sight of all (R1.11).
import { territorioDe } from '@kpt/domain/acceso'
import { fechaEn } from '@kpt/domain/shared'
import { formatFecha, NOMBRES_ESTADO_PROPIA } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { useSesion } from '../../app/sesion.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Chip, type IconoChip, type TonoChip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'

export type Propia = Respuesta<'GET /api/calendario/:instrumento/:vigencia/propias'>['filas'][number]
type Cual = { readonly instrumento: 'seguimiento' | 'gestionweb'; readonly vigencia: string }

const MARCA: Record<Propia['estado'], { tono: TonoChip; icono: IconoChip }> = {
  por_cumplir: { tono: 'quieto', icono: 'reloj' },
  cumplida: { tono: 'bien', icono: 'bien' },
  cumplida_tarde: { tono: 'alerta', icono: 'alerta' },
  vencida: { tono: 'mal', icono: 'mal' },
  sin_registro: { tono: 'quieto', icono: 'nota' },
}

export function FilasPropias({ instrumento, vigencia }: Cual) {
  const sesion = useSesion()
  const registra = !!sesion && territorioDe({ rol: sesion.rol, entidad: null }, 'producto.registrar') !== null
  const ver = useQuery(
    consulta('GET /api/calendario/:instrumento/:vigencia/propias', { params: { instrumento, vigencia } }),
  )
  return (
    <Datos de={ver} lineas={3}>
      {({ filas }) =>
        filas.length === 0 ? null : (
          <section className="seccion">
            <h2>Lo que le corresponde al DNP</h2>
            <Tabla
              titulo="Actividades del DNP con su producto"
              tituloOculto
              columnas={registra ? [...COLUMNAS, columnaRegistrar({ instrumento, vigencia })] : COLUMNAS}
              filas={filas}
              clave={(f) => f.actividad}
            />
          </section>
        )
      }
    </Datos>
  )
}

const COLUMNAS: Columna<Propia>[] = [
  { clave: 'texto', titulo: 'Actividad', nombra: true, ancho: 'largo', celda: (f) => f.texto },
  { clave: 'limite', titulo: 'Último día', celda: (f) => formatFecha(f.limite) },
  {
    clave: 'estado',
    titulo: 'Estado',
    celda: (f) => <Chip {...MARCA[f.estado]}>{NOMBRES_ESTADO_PROPIA[f.estado]}</Chip>,
  },
  { clave: 'producto', titulo: 'Producto', ancho: 'medio', celda: (f) => <Productos productos={f.productos} /> },
]

/** The last one is what there is to open; those that it corrected stay under it. */
function Productos({ productos }: Pick<Propia, 'productos'>) {
  const ultimo = productos.at(-1)
  if (!ultimo) return 'Ninguno'
  return (
    <>
      <a href={ultimo.direccion} target="_blank" rel="noreferrer">
        {ultimo.nombre}
        <span className="solo-lector"> (se abre en otra ventana)</span>
      </a>
      <br />
      <span className="menor tenue">{fechaDe(ultimo.en)}</span>
      {ultimo.motivo ? (
        <details>
          <summary>Corrige {productos.length === 2 ? 'uno anterior' : `${productos.length - 1} anteriores`}</summary>
          <p className="menor">{ultimo.motivo}</p>
          <ul className="lista-puntos menor">
            {productos.slice(0, -1).map((p) => (
              <li key={p.en}>
                <a href={p.direccion} target="_blank" rel="noreferrer">
                  {p.nombre}
                  <span className="solo-lector"> (se abre en otra ventana)</span>
                </a>
                , {fechaDe(p.en)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

function fechaDe(en: string): string {
  return formatFecha(fechaEn(Date.parse(en)))
}

function columnaRegistrar(cual: Cual): Columna<Propia> {
  return {
    clave: 'registrar',
    titulo: 'Registrar',
    celda: (f) => (
      <EnlaceBoton
        variante="texto"
        to="/calendario/$instrumento/$vigencia/producto/$actividad"
        params={{ ...cual, actividad: f.actividad }}
      >
        {f.productos.length === 0 ? 'Registrar producto' : 'Corregir'}
        <span className="solo-lector"> de «{f.texto}»</span>
      </EnlaceBoton>
    ),
  }
}
