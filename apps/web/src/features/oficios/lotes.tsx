// Preparations of letters of one's own body: what waits for a signature, and what was signed with how much of it has left.
import { contar, formatInstante, NOMBRES_CLASE_OFICIO } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { SeccionesComunicaciones } from './secciones.tsx'
import type { FilaLote } from './tipos.ts'

const TAMANO = 20

export function PantallaLotes() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery(consultaPaginada('GET /api/oficios/lotes', { consulta: { pagina, tamano: TAMANO } }))
  return (
    <Pantalla
      titulo="Oficios por firmar y firmados"
      entrada="Se prepara la lista, se revisa, se firma una vez y los oficios salen con su número."
      migas={[{ texto: 'Comunicaciones', a: '/oficios' }]}
      acciones={
        <EnlaceBoton to="/oficios/lotes/nuevo" variante="principal">
          Escribir oficios
        </EnlaceBoton>
      }
    >
      <SeccionesComunicaciones seccion="lotes" />
      <Datos de={lista} lineas={4}>
        {({ filas, total }) =>
          total === 0 ? (
            <Vacio titulo="No hay ninguna preparación">
              <p>Prepare los oficios a quienes no reportaron un corte, o uno a una sola entidad.</p>
            </Vacio>
          ) : (
            <div className="pila pila--2">
              <Tabla titulo="Preparaciones" tituloOculto columnas={COLUMNAS} filas={filas} clave={(l) => l.id} />
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="preparaciones" una="preparación" />
            </div>
          )
        }
      </Datos>
    </Pantalla>
  )
}

/** What it is about, in a line. */
export function tituloDeLote({ clase, sobre, asunto }: Pick<FilaLote, 'clase' | 'sobre' | 'asunto'>): string {
  if (asunto !== '') return asunto
  if (!sobre || clase === 'libre') return NOMBRES_CLASE_OFICIO[clase]
  const cual = `el corte ${sobre.corte} de ${sobre.vigencia}`
  return clase === 'vencido' ? `A quienes no reportaron ${cual}` : `A quienes no hicieron los ajustes d${cual}`
}

const COLUMNAS: Columna<FilaLote>[] = [
  {
    clave: 'que',
    titulo: 'De qué trata',
    nombra: true,
    celda: (l) => (
      <Link className="enlace-fila" to="/oficios/lotes/$lote" params={{ lote: l.id }}>
        {tituloDeLote(l)}
      </Link>
    ),
  },
  { clave: 'cuantas', titulo: 'Lista', celda: (l) => contar(l.cuentas.lista, 'entidad', 'entidades') },
  { clave: 'creado', titulo: 'Preparó', celda: (l) => `${l.autor}, ${formatInstante(Date.parse(l.creadoEn))}` },
  { clave: 'estado', titulo: 'Estado', celda: (l) => <EstadoLote lote={l} /> },
]

function EstadoLote({ lote: { estado, cuentas } }: { lote: FilaLote }) {
  if (estado === 'descartado')
    return (
      <Chip tono="quieto" icono="raya">
        Descartado
      </Chip>
    )
  if (estado === 'borrador')
    return (
      <Chip tono="alerta" icono="lapiz">
        Por firmar
      </Chip>
    )
  return (
    <Chip tono={cuentas.porEnviar > 0 ? 'nota' : 'bien'} icono={cuentas.porEnviar > 0 ? 'reloj' : 'sello'}>
      {cuentas.porEnviar > 0 ? `Saliendo: faltan ${cuentas.porEnviar}` : `${cuentas.oficios} firmados`}
    </Chip>
  )
}
