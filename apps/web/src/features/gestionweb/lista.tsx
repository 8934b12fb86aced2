// GESTIONWEB of an entity: the questionnaire of each vigencia, where it stands and what is missing (R3.2).
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { Cortes } from '../reportes/lista.tsx'

export function PantallaGestionweb() {
  const { entidad } = useParams({ from: '/entidades/$entidad/gestionweb' })
  const nombre = useNombreEntidad(entidad)
  const inicio = useQuery(consulta('GET /api/entidades/:entidad/inicio', { params: { entidad } }))
  return (
    <Pantalla
      titulo="GESTIONWEB"
      de={nombre}
      entrada="Cada año se responde un cuestionario sobre la gestión de la entidad. Se envía cuando está toda la información que se pide."
      migas={[migaEntidad(entidad, nombre)]}
    >
      <Datos de={inicio}>
        {({ cortes }) => {
          const suyos = cortes.filter((c) => c.instrumento === 'gestionweb')
          return suyos.length > 0 ? <Cortes entidad={entidad} cortes={suyos} /> : <Nada />
        }}
      </Datos>
    </Pantalla>
  )
}

function Nada() {
  return (
    <Vacio titulo="No hay ningún cuestionario para esta entidad">
      <p>Aparece aquí cuando el DNP lo publica y un cronograma fija su plazo.</p>
    </Vacio>
  )
}
