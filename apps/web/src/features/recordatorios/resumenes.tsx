// Digests written to gobernaciones: one a day at most.
import { formatFecha, formatInstante } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { ChipEntrega } from './columnas.tsx'

const TAMANO = 25
type Resumen = Respuesta<'GET /api/recordatorios/resumenes'>['filas'][number]

export function PantallaResumenes() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery(consultaPaginada('GET /api/recordatorios/resumenes', { consulta: { pagina, tamano: TAMANO } }))
  return (
    <Pantalla
      titulo="Resúmenes a las gobernaciones"
      entrada="Cuando un plazo de sus municipios abre, se acerca o vence, cada gobernación recibe un correo: uno al día a lo sumo."
      migas={[
        { texto: 'Calendario', a: '/calendario' },
        { texto: 'Recordatorios de plazos', a: '/recordatorios' },
      ]}
    >
      <Datos de={lista} lineas={6}>
        {({ filas, total }) =>
          total === 0 ? (
            <Vacio titulo="Todavía no se ha escrito ninguno" />
          ) : (
            <>
              <Tabla
                titulo="Resúmenes, del más reciente al más antiguo"
                tituloOculto
                columnas={COLUMNAS}
                filas={filas}
                clave={(r) => `${r.departamento}/${r.dia}`}
              />
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="resúmenes" una="resumen" />
            </>
          )
        }
      </Datos>
    </Pantalla>
  )
}

const COLUMNAS: Columna<Resumen>[] = [
  { clave: 'nombre', titulo: 'Gobernación', nombra: true, celda: (r) => r.nombre },
  { clave: 'dia', titulo: 'Día', celda: (r) => formatFecha(r.dia) },
  { clave: 'para', titulo: 'A quién', celda: (r) => <span className="direccion">{r.para.join(', ')}</span> },
  { clave: 'en', titulo: 'Se escribió', celda: (r) => formatInstante(Date.parse(r.en)) },
  { clave: 'entrega', titulo: 'Entrega', celda: (r) => <ChipEntrega entrega={r.entrega} /> },
]
