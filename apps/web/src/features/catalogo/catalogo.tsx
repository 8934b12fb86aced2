// The Catálogo Programático for anybody: searched by words or code, or walked from sector to product.
import { formatFecha } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Buscar } from '../../ui/buscar.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Hallados } from './hallados.tsx'
import { Ramas } from './ramas.tsx'

export function PantallaCatalogo() {
  const [filtros, cambiar] = useFiltros()
  const { texto = '', bajo = '' } = filtros
  return (
    <Pantalla
      titulo="Catálogo Programático de la Inversión"
      acciones={<EnlaceBoton to="/catalogo/versiones">Versiones y qué cambió</EnlaceBoton>}
      entrada="Los sectores, programas, productos e indicadores con los que se homologan las metas de los planes. Cada código contiene el del nivel que lo antecede."
    >
      <Buscar
        etiqueta="Buscar en el Catálogo"
        ayuda="Palabras en cualquier orden, con o sin tildes, o el comienzo de un código"
        texto={texto}
        onBuscar={(nuevo) => cambiar({ texto: nuevo || undefined })}
      />
      {texto === '' ? <Recorrer bajo={bajo} pagina={paginaDe(filtros)} /> : <Hallados texto={texto} bajo={bajo} />}
    </Pantalla>
  )
}

const TAMANO = 50

function Recorrer({ bajo, pagina }: { bajo: string; pagina: number }) {
  const rama = useQuery(consultaPaginada('GET /api/catalogo', { consulta: { bajo, pagina, tamano: TAMANO } }))
  return (
    <Datos de={rama}>
      {(datos) => (
        <>
          <Ramas {...datos} />
          <p className="tenue menor">
            {datos.version.nombre}, vigente desde el {formatFecha(datos.version.desde)}.
          </p>
        </>
      )}
    </Datos>
  )
}
