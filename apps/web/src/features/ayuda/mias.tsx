// What a person has asked, what moved last first.
import { formatInstante } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { ChipAyuda } from './chip-ayuda.tsx'
import type { AyudaBreve } from './tipos.ts'

const TAMANO = 20

export function PantallaMisAyudas() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery(consultaPaginada('GET /api/ayudas', { consulta: { pagina, tamano: TAMANO } }))
  return (
    <Pantalla
      titulo="Mis solicitudes de ayuda"
      entrada="Lo que usted le ha pedido a la mesa del DNP, y cómo va."
      migas={[{ texto: 'Ayuda', a: '/ayuda' }]}
    >
      <Datos de={lista} lineas={4}>
        {(d) =>
          d.total === 0 ? (
            <Vacio titulo="No ha pedido ayuda">
              <p>Cuando algo no le funcione o no lo entienda, use «Pedir ayuda», arriba en cualquier pantalla.</p>
            </Vacio>
          ) : (
            <div className="pila pila--2">
              <Tabla titulo="Solicitudes" tituloOculto columnas={COLUMNAS} filas={d.filas} clave={(a) => a.numero} />
              <Paginador pagina={pagina} tamano={TAMANO} total={d.total} que="solicitudes" una="solicitud" />
            </div>
          )
        }
      </Datos>
    </Pantalla>
  )
}

const COLUMNAS: readonly Columna<AyudaBreve>[] = [
  {
    clave: 'asunto',
    titulo: 'Solicitud',
    nombra: true,
    ancho: 'largo',
    celda: (a) => (
      <>
        <Link className="enlace-fila" to="/ayudas/$numero" params={{ numero: a.numero }}>
          {a.asunto}
        </Link>
        <span className="bloque tenue menor">{a.numero}</span>
      </>
    ),
  },
  { clave: 'estado', titulo: 'Cómo va', celda: (a) => <ChipAyuda estado={a.estado} /> },
  { clave: 'desde', titulo: 'Desde', celda: (a) => formatInstante(Date.parse(a.estadoEn)) },
]
